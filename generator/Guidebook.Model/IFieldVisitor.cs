namespace Guidebook.Model;

/// <summary>Makes something of the value of a field: a method for every type, so that what forgets one does not compile.</summary>
public interface IFieldVisitor<out T>
{
    /// <summary>Plain words.</summary>
    T Visit(FieldValue.Text text);

    /// <summary>Markdown.</summary>
    T Visit(FieldValue.Prose prose);

    /// <summary>Lines of Markdown.</summary>
    T Visit(FieldValue.List list);

    /// <summary>Texts in Markdown.</summary>
    T Visit(FieldValue.Proses proses);

    /// <summary>A number.</summary>
    T Visit(FieldValue.Number number);

    /// <summary>A choice.</summary>
    T Visit(FieldValue.Choice choice);

    /// <summary>A link.</summary>
    T Visit(FieldValue.Link link);

    /// <summary>A picture.</summary>
    T Visit(FieldValue.Image image);

    /// <summary>A day.</summary>
    T Visit(FieldValue.Date date);

    /// <summary>Lists with titles.</summary>
    T Visit(FieldValue.Groups groups);
}
