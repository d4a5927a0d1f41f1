using System.CommandLine;
using Guidebook.Generator.Starting;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook record</c>: keeps the addresses of a website that was published.</summary>
public static class RecordCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var output = new Option<string>("--output", "-o") { Description = "Output folder of the build that was published.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
        var command = new Command("record", "After publishing: keeps the addresses of the website in published.txt, so that no later build loses one unnoticed.") { output };
        options.AddFolderTo(command);
        command.SetAction(arguments =>
            NewCommand.Print(AddressRecord.Write(options.Folders(arguments), arguments.GetRequiredValue(output))));
        return command;
    }
}
