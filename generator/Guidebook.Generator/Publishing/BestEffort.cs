namespace Guidebook.Generator.Publishing;

/// <summary>Runs clean-up actions that may fail; the next build repeats them.</summary>
internal static class BestEffort
{
    /// <summary>Runs an action; returns false on an I/O or permission error.</summary>
    public static bool Do(Action action, bool when = true)
    {
        if (!when) return true;
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (IoErrors.IsOfTheDisk(exception))
        {
            return false;
        }
    }

    /// <summary>The value, or null on an I/O or permission error.</summary>
    public static T? Try<T>(Func<T?> value)
        where T : class
    {
        T? result = null;
        Do(() => result = value());
        return result;
    }
}
