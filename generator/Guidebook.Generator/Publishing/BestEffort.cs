namespace Guidebook.Generator.Publishing;

/// <summary>Clearing away: what cannot be done now is done by the next build.</summary>
internal static class BestEffort
{
    /// <summary>Does it and says whether the disk let us.</summary>
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

    /// <summary>The value, or null where the disk does not let us.</summary>
    public static T? Try<T>(Func<T?> value)
        where T : class
    {
        T? result = null;
        Do(() => result = value());
        return result;
    }
}
