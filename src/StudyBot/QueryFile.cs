using System.Text.Json;

namespace StudyBot;

/// <summary>Reads questions, one JSON object a line.</summary>
internal static class QueryFile
{
    public static IEnumerable<Query> ReadOrOne(string? text, FileInfo? file) => file is null ? [new Query(null, text ?? "")] : Read(file);

    private static IEnumerable<Query> Read(FileInfo file)
    {
        if (!file.Exists)
            throw new CannotGoOnException($"There is no file {file.FullName}.");

        var number = 0;
        var isWatched = !Console.IsErrorRedirected && Console.IsOutputRedirected;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            yield return Parse(line) ?? throw new CannotGoOnException($"{file.Name}, line {number}: this is no JSON object with \"id\" and \"q\".");
            if (isWatched && number % 100 == 0)
                Console.Error.Write($"\r{number} questions");
        }

        if (isWatched)
            Console.Error.WriteLine();
    }

    private static Query? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CommandJson.Line.Query) is { Q: not null } query ? query : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
