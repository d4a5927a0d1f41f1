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
if (arguments.Errors.Count > 0) return UsageErrors.Print(arguments, Console.Error);
return Companion.TakeOver(arguments, args) ?? await Invocation.RunAsync(arguments);
