namespace Guidebook.Model;

/// <summary>The time of day that a practice is for.</summary>
public enum TimeOfDay
{
    /// <summary>Any time.</summary>
    Any,

    /// <summary>The morning.</summary>
    Morning,

    /// <summary>The hours between morning and evening.</summary>
    Day,

    /// <summary>The evening.</summary>
    Evening,
}
