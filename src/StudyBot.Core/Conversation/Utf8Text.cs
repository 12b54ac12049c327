using System.Text;

namespace StudyBot.Core;

/// <summary>Text as it goes to the disk and over the wire. What is not Unicode in a string becomes U+FFFD.</summary>
public sealed record Utf8Text(ReadOnlyMemory<byte> Bytes)
{
    public static implicit operator Utf8Text(string text)
    {
        return FromString(text);
    }

    public static Utf8Text FromString(string text) => new(Encoding.UTF8.GetBytes(text));

    public bool Equals(Utf8Text? other) => other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    public override string ToString() => Encoding.UTF8.GetString(Bytes.Span);
}
