using System.CommandLine;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook schema</c>: writes the JSON Schemas by which editors complete and check the files of a guide.</summary>
public static class SchemaCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var folder = new Argument<string?>("DIR") { Description = "Folder for the schemas. Default: '.schema' in the guide's folder.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", "Writes a JSON Schema for each kind of file, with the ids and fields of the guide, for editors. Builds keep them up to date.") { folder };
        options.AddFolderTo(command);
        command.SetAction(arguments =>
        {
            var (folders, found) = (options.Folders(arguments), new DiagnosticBag());
            if (ContentReader.Read(folders, Environment.ProcessorCount, found) is not { } content)
                return NewCommand.Print(Outcome.Refused($"No schema can be written: {found.Sorted[0].Message} 'guidebook check' names all mistakes."));
            var place = arguments.GetValue(folder) ?? Path.Combine(folders.Content, SchemaFolder.Name);
            try
            {
                var changed = SchemaFolder.Write(folders, content, place);
                return NewCommand.Print(Outcome.Done(changed == 0
                    ? $"The schemas in {place} are up to date."
                    : FormattableString.Invariant($"Wrote {changed} schemas into {place}. 'guidebook explain an editor that completes' says how editors use them.")));
            }
            catch (Exception exception) when (exception.IsIoError())
            {
                return NewCommand.Print(Outcome.Refused($"'{place}' cannot be written: {exception.Message}"));
            }
        });
        return command;
    }
}
