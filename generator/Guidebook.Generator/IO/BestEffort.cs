using System.Text.Json;

namespace Guidebook.Generator.IO;

/// <summary>Does what may fail, because a failure only costs work: an I/O error, or a JSON file that is damaged.</summary>
internal static class BestEffort
{
    /// <summary>Performs an action; returns false if it failed.</summary>
    public static bool Do(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception.IsIoError() || exception is JsonException)
        {
            return false;
        }
    }

    /// <summary>A value, or another one if it cannot be read.</summary>
    public static T Get<T>(Func<T> read, T otherwise)
    {
        var value = otherwise;
        Do(() => value = read());
        return value;
    }
}
