namespace Guidebook.Generator.Diagnostics;

/// <summary>A kind of finding.</summary>
/// <param name="Id">Its name, for example <c>GB1101</c>: <c>guidebook explain GB1101</c> tells of it.</param>
/// <param name="Title">What is wrong, in a few words.</param>
public sealed record Code(string Id, Severity Severity, string Title);
