using System.CommandLine;
using Guidebook.Benchmarks.Builds;
using Guidebook.Benchmarks.Serving;
using Guidebook.Benchmarks.Stages;

return await new RootCommand("Measures how fast guidebook is and how much memory it takes.") { StagesCommand.Declare(), BuildsCommand.Declare(), ServesCommand.Declare() }
    .Parse(args).InvokeAsync();
