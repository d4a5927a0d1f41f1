using Guidebook.Generator.Commands;

namespace Guidebook.Tests.Commands;

public class FirstUseTests
{
    [Fact]
    public Task Nothing_fails_that_is_used_ahead() => FirstUses.Begin(); // no command would say so
}
