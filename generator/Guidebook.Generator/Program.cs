using System.CommandLine;
using System.CommandLine.Help;
using Guidebook.Generator.Commands;

var root = new Command("guidebook", "Guidebook turns a folder of articles, practices and plans into a cross-linked website and printable booklets.")
{
    InitCommand.Declare(), NewCommand.Declare(), RenameCommand.Declare(), ThemeCommand.Declare(), BuildCommand.Declare(),
    ServeCommand.Declare(), CheckCommand.Declare(), ExplainCommand.Declare(), SchemaCommand.Declare(), DoctorCommand.Declare(),
    DiffCommand.Declare(), RecordCommand.Declare(),
    new HelpOption { Recursive = true }, new VersionOption(),
};
var arguments = root.Parse(args.Length == 0 ? ["--help"] : args);
return arguments.Errors.Count == 0 ? await Invocation.RunAsync(arguments) : UsageErrors.Print(arguments, Console.Error);
