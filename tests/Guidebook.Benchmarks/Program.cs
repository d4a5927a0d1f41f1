using System.CommandLine;
using Guidebook.Benchmarks.Builds;
using Guidebook.Benchmarks.Profiles;
using Guidebook.Benchmarks.Serving;
using Guidebook.Benchmarks.Stages;

return await new RootCommand("Measures how fast guidebook is and how much memory it takes, and records what it compiles as it runs.")
    {
        StagesCommand.Declare(), BuildsCommand.Declare(), ServesCommand.Declare(), ProfileCommand.Declare(),
    }
    .Parse(args).InvokeAsync();
