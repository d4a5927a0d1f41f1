using System.CommandLine;
using Guidebook.Generator.Commands;

var root = new RootCommand("Guidebook turns a folder of articles, practices and plans into a cross-linked website and booklets to print.")
{
    BuildCommand.Declare(), CheckCommand.Declare(), ExplainCommand.Declare(),
};
var arguments = root.Parse(args);
if (arguments.Errors.Count == 0) return await arguments.InvokeAsync();
foreach (var error in arguments.Errors) await Console.Error.WriteLineAsync(error.Message);
await Console.Error.WriteLineAsync("'guidebook --help' shows the commands, 'guidebook COMMAND --help' the options of one.");
return ExitCode.Usage;
