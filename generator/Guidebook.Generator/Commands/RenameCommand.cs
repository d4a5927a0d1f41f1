using System.CommandLine;
using Guidebook.Generator.Renaming;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook rename OLD NEW</c>: gives an entry another id.</summary>
public static class RenameCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var options = new ContentOptions();
        var older = new Argument<string>("OLD") { Description = "The id of the entry." };
        var newer = new Argument<string>("NEW") { Description = "Its new id." };
        var command = new Command("rename", "Gives an entry another id: renames its file, changes every link to it, and leads the old address on. All or nothing.") { older, newer };
        options.AddFolderTo(command);
        command.SetAction(arguments => NewCommand.Print(EntryRenamer.Rename(
            options.Folders(arguments), arguments.GetRequiredValue(older), arguments.GetRequiredValue(newer))));
        return command;
    }
}
