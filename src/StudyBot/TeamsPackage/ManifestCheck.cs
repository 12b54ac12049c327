using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using static StudyBot.ManifestShape;

namespace StudyBot;

/// <summary>Holds a manifest against a shape: a sentence for each thing that doesn't fit, beginning with its place.</summary>
internal static class ManifestCheck
{
    public static IEnumerable<string> FindFaults(string place, JsonNode? value, ManifestShape shape) => shape switch
    {
        Text text => FindFaults(place, AsText(value), text),
        Word word => AsText(value) is { } said && word.Allowed.Contains(said) ? [] : [$"{place} has to be one of: {string.Join(", ", word.Allowed)}."],
        Flag => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : [$"{place} has to be true or false."],
        Several several => value is JsonArray list ? FindFaults(place, list, several) : [$"{place} has to be a list."],
        Members members => value is JsonObject thing ? FindFaults(place, thing, members) : [$"{place} has to be an object."],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> FindFaults(string place, string? text, Text shape)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return $"{place} has to be a text.";
        else if (text.Length > shape.Longest)
            yield return Counted(place, text.Length, "characters", shape.Longest);
        else if (shape.Fits?.Invoke(text) is false)
            yield return $"{place} has to be {shape.Form}.";
    }

    private static IEnumerable<string> FindFaults(string place, JsonArray list, Several shape)
    {
        if (list.Count > shape.Most)
            yield return Counted(place, list.Count, "entries", shape.Most);
        if (list.Count < shape.Fewest)
            yield return string.Create(CultureInfo.InvariantCulture, $"{place} needs {shape.Fewest} or more entries.");
        if (list.Select(entry => entry?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() < list.Count)
            yield return $"{place} holds an entry twice.";
        for (var at = 0; at < list.Count; at++)
        {
            foreach (var fault in FindFaults(string.Create(CultureInfo.InvariantCulture, $"{place}[{at}]"), list[at], shape.Each))
                yield return fault;
        }
    }

    private static IEnumerable<string> FindFaults(string place, JsonObject thing, Members shape)
    {
        foreach (var name in shape.Required.Keys.Where(name => !thing.ContainsKey(name)))
            yield return $"{Join(place, name)} is missing.";
        foreach (var (name, value) in thing)
        {
            if (shape.Required.TryGetValue(name, out var inside) || shape.Optional.TryGetValue(name, out inside))
            {
                foreach (var fault in FindFaults(Join(place, name), value, inside))
                    yield return fault;
            }
            else
            {
                yield return $"{Join(place, name)} is nothing that a manifest has.";
            }
        }
    }

    private static string? AsText(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private static string Counted(string place, int count, string what, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{place} has {count} {what}, and {most} are allowed.");
}
