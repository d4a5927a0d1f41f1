using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Model;
using Microsoft.Win32.SafeHandles;

namespace Guidebook.Generator.Reading.Files;

/// <summary>
/// Decodes text files: UTF-8 with or without BOM, any line breaks. It reports wrong encodings and characters that no editor shows.
/// </summary>
internal static class TextFile
{
    /// <summary>The maximum size of a text file, in bytes (1 MiB).</summary>
    private const int Largest = 1024 * 1024;

    private const string SaveAnew = "Save it as UTF-8: editors ask for the encoding under 'Save as' or 'Save with encoding'.";

    /// <summary>Loads the text of a file; null if there is none, which is reported.</summary>
    public static SourceDocument? Load(FoundFile file, DiagnosticBag diagnostics)
    {
        try
        {
            if (file.Bytes is { Length: <= Largest } bytes) return Decode(file.Name, bytes, diagnostics);
            using var handle = File.OpenHandle(file.Path);
            var size = RandomAccess.GetLength(handle);
            if (size <= Largest) return Decode(file.Name, handle, (int)size, diagnostics);
            diagnostics.Report(Codes.FileTooLarge, SourceSpan.Whole(file.Name),
                $"This file has {size.ToString("N0", CultureInfo.InvariantCulture)} bytes; a text file may have 1,048,576 at most (1 MiB). Split it.");
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            var why = exception is UnauthorizedAccessException ? "its permissions forbid it" : "another program holds it, or the disk has a fault";
            diagnostics.Report(Codes.Unreadable, SourceSpan.Whole(file.Name), $"This file cannot be opened: {why}.");
        }

        return null;
    }

    /// <summary>
    /// Decodes bytes; null if they are not text. Invalid characters are reported and replaced, so that reading can continue.
    /// </summary>
    public static SourceDocument? Decode(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Report(Codes.NotUtf8, SourceSpan.Whole(name), $"This file is saved as UTF-16. {SaveAnew}");
            return Tidy(
                name, (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]), isWhole: false, diagnostics);
        }

        if (FileKind.Detect(bytes) is { } kind)
        {
            diagnostics.Report(Codes.NotText, SourceSpan.Whole(name),
                $"This file is {kind}, not a plain text. Open it in its own program, copy the words into a new plain text file, and save that as '{Path.GetFileName(name)}'.");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        var isWhole = Utf8.IsValid(bytes);
        if (!isWhole) ReportFirstBadByte(name, bytes, diagnostics);
        return Tidy(name, Encoding.UTF8.GetString(bytes), isWhole, diagnostics);
    }

    /// <param name="isWhole">Whether all bytes were valid. If not, that has been reported, and their replacement character is no second
    /// mistake.</param>
    private static SourceDocument Tidy(string name, string text, bool isWhole, DiagnosticBag diagnostics)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (!isWhole) text = text.Replace('\uFFFD', '□');
        if (ForbiddenCharacters.IndexIn(text) >= 0)
        {
            ReportForbidden(name, text, diagnostics);
            text = ForbiddenCharacters.Blanked(text);
        }

        return MergeMarks.Report(new(name, text, diagnostics));
    }

    /// <summary>Decodes an open file, in memory that files share one after the other.</summary>
    private static SourceDocument? Decode(string name, SafeFileHandle handle, int size, DiagnosticBag diagnostics)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = 0;
            while (length < size && RandomAccess.Read(handle, buffer.AsSpan(length..size), length) is > 0 and var read) length += read;
            return Decode(name, buffer.AsSpan(0, length), diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void ReportFirstBadByte(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var buffer = new char[bytes.Length];
        Utf8.ToUtf16(bytes, buffer, out var good, out var length, replaceInvalidSequences: false);
        var location = Location(name, new string(buffer, 0, length), length, 1);
        if (HalfAt(bytes[good..]) is { } half) diagnostics.Report(Codes.ForbiddenCharacter, location, CharacterNames.Refuse(null, half));
        else diagnostics.Report(Codes.NotUtf8, location,
            $"This file is not saved as UTF-8: the byte 0x{bytes[good]:X2} here is {Guess(bytes[good])}. {SaveAnew}");
    }

    /// <summary>The lone surrogate that a program has encoded like a character; null for other bytes.</summary>
    private static int? HalfAt(ReadOnlySpan<byte> bytes) =>
        bytes is [0xED, >= 0xA0 and <= 0xBF and var second, >= 0x80 and <= 0xBF and var third, ..]
            ? 0xD000 | ((second & 0x3F) << 6) | (third & 0x3F) : null;

    /// <summary>Most files that are not UTF-8 use an older Windows encoding, whose values from 0xA0 on equal Unicode code points.</summary>
    private static string Guess(byte letter) => letter >= 0xA0 ? $"probably '{(char)letter}' in an older Windows encoding" : "probably from an older Windows encoding";

    private static void ReportForbidden(string name, string text, DiagnosticBag diagnostics)
    {
        var (line, lineStart, from) = (1, 0, 0);
        while (ForbiddenCharacters.IndexIn(text.AsSpan(from)) is >= 0 and var next)
        {
            var at = from + next;
            var before = text.AsSpan(from, next);
            if (before.LastIndexOf('\n') is >= 0 and var end) (line, lineStart) = (line + before.Count('\n'), from + end + 1);
            var codePoint = ForbiddenCharacters.At(text, at);
            from = at + ForbiddenCharacters.LengthOf(codePoint);
            diagnostics.Report(
                Codes.ForbiddenCharacter, new(name, line, at - lineStart + 1, from - at), CharacterNames.Refuse(null, codePoint));
        }
    }

    private static SourceSpan Location(string name, string text, int offset, int length)
    {
        var (line, column) = new LineTable(text).At(offset);
        return new(name, line, column, length);
    }
}
