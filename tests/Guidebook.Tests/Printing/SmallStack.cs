namespace Guidebook.Tests.Printing;

/// <summary>A thread with little stack: a method that calls itself for each of thousands of levels ends the tests there.</summary>
internal static class SmallStack
{
    private const int Bytes = 512 * 1024;

    /// <summary>Does something there, and throws what it throws.</summary>
    public static void Run(Action act) => Run(() =>
    {
        act();
        return true;
    });

    /// <summary>Gets something there.</summary>
    public static T Run<T>(Func<T> act)
    {
        var task = new Task<T>(act);
        var thread = new Thread(() => task.RunSynchronously(TaskScheduler.Default), Bytes);
        thread.Start();
        thread.Join();
        return task.GetAwaiter().GetResult();
    }
}
