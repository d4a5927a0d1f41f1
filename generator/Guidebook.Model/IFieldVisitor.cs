namespace Guidebook.Model;

/// <summary>A visitor of field values with a method for each type, so that the compiler finds a missing type.</summary>
public interface IFieldVisitor<out T>
{
    /// <summary>Visits a line of Markdown.</summary>
    T Visit(FieldValue.Text text);

    /// <summary>Visits Markdown.</summary>
    T Visit(FieldValue.Prose prose);

    /// <summary>Visits a list of Markdown lines.</summary>
    T Visit(FieldValue.List list);

    /// <summary>Visits a list of Markdown texts.</summary>
    T Visit(FieldValue.Proses proses);

    /// <summary>Visits a number.</summary>
    T Visit(FieldValue.Number number);

    /// <summary>Visits a choice.</summary>
    T Visit(FieldValue.Choice choice);

    /// <summary>Visits a link.</summary>
    T Visit(FieldValue.Link link);

    /// <summary>Visits a picture.</summary>
    T Visit(FieldValue.Image image);

    /// <summary>Visits a date.</summary>
    T Visit(FieldValue.Date date);

    /// <summary>Visits lists with titles.</summary>
    T Visit(FieldValue.Groups groups);
}
