using System.CommandLine;
using System.Globalization;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.Serving;

namespace Guidebook.Generator.Commands;

/// <summary><c>guidebook serve</c>: serves the website during editing.</summary>
public static class ServeCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Declare()
    {
        var (options, print) = (new ContentOptions(), new PrintOptions());
        var port = new Option<int>("--port", "-p")
        {
            Description = "Port to listen on; if it is taken, the next free one.",
            DefaultValueFactory = _ => ServeOptions.UsualPort,
            CustomParser = words => NumberArgument.Parse(words, 65535, "A port is a number from 1 to 65535.") ?? 0,
            HelpName = "N",
        };
        var open = new Option<bool>("--open") { Description = "Opens the site in the default browser." };
        var poll = new Option<bool>("--poll") { Description = "Polls the folders twice a second, for file systems without change notifications: network drives, containers." };
        var command = new Command("serve", "Serves the website locally and reloads it on every change. Reachable from this machine only.") { port, open, poll };
        print.AddBrowserTo(command);
        options.AddTo(command);
        command.SetAction((arguments, cancellation) => RunAsync(
            new()
            {
                Build = print.ApplyTo(
                new() { Folders = options.FoldersToBe(arguments), BaseUrl = options.BaseUrl(arguments), Jobs = options.Jobs(arguments) },
                arguments),
                Port = arguments.GetValue(port),
                Open = arguments.GetValue(open),
                Poll = arguments.GetValue(poll),
                ThemeSource = ThemeWatcher.Find(KnownThemes.All[0]),
            },
            ConsoleOf(options, arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, ServeConsole console, CancellationToken cancellation)
    {
        await using var run = new ServeRun(options, console);
        if (!await run.StartAsync())
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} and the ports after it are all taken. Name another with --port."));
            return ExitCode.Machine;
        }

        await run.WaitAsync(cancellation);
        return ExitCode.Clean;
    }

    private static ServeConsole ConsoleOf(ContentOptions options, ParseResult arguments)
    {
        var format = options.Format(arguments.CommandResult);
        var isText = format is DiagnosticFormat.Text;
        var lines = options.IsQuiet(arguments) || !isText ? TextWriter.Null : Console.Out;
        return new(lines, isText ? Console.Error : Console.Out,
            (found, writer) => DiagnosticPrinter.Print(found, format, writer, isText && Progress.HasColour(Console.IsErrorRedirected)));
    }
}
