using System.Text;
using Xunit;

namespace StudyBot.Adapters.Tests.Channels;

/// <summary>Bodies that no client means, each with the status that it deserves on either endpoint.</summary>
internal static class BadBodies
{
    private const string Ids = "\"channelId\":\"test\",\"from\":{\"id\":\"u\"},\"recipient\":{\"id\":\"b\"},\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://localhost:9/\"";

    public static TheoryData<string, string, int> Rows => new()
    {
        { "nothing", "", 400 },
        { "blanks", "  \r\n ", 400 },
        { "null", "null", 400 },
        { "a number", "7", 400 },
        { "a string", "\"message\"", 400 },
        { "true", "true", 400 },
        { "a list", "[]", 400 },
        { "a list of activities", "[{\"type\":\"message\"}]", 400 },
        { "no members", "{}", 400 },
        { "no type", $"{{\"text\":\"hello\",{Ids}}}", 400 },
        { "an empty type", $"{{\"type\":\"\",{Ids}}}", 400 },
        { "type null", $"{{\"type\":null,{Ids}}}", 400 },
        { "type a number", $"{{\"type\":7,{Ids}}}", 400 },
        { "an open end", "{\"type\":\"message\"", 400 },
        { "a broken string", "{\"type\":\"mess", 400 },
        { "two documents", $"{{\"type\":\"message\",{Ids}}}{{}}", 400 },
        { "a comment", $"{{/* */\"type\":\"message\",{Ids}}}", 400 },
        { "a trailing comma", $"{{\"type\":\"message\",{Ids},}}", 400 },
        { "single quotes", "{'type':'message'}", 400 },
        { "HTML", "<html><script>alert(1)</script></html>", 400 },
        { "a form", "type=message&text=hello", 400 },
        { "text a number", $"{{\"type\":\"message\",\"text\":7,{Ids}}}", 400 },
        { "text an object", $"{{\"type\":\"message\",\"text\":{{}},{Ids}}}", 400 },
        { "from a string", "{\"type\":\"message\",\"from\":\"u\"}", 400 },
        { "from.id a number", "{\"type\":\"message\",\"from\":{\"id\":7}}", 400 },
        { "conversation a list", "{\"type\":\"message\",\"conversation\":[]}", 400 },
        { "attachments an object", $"{{\"type\":\"message\",\"attachments\":{{}},{Ids}}}", 400 },
        { "entities a string", $"{{\"type\":\"message\",\"entities\":\"x\",{Ids}}}", 400 },
        { "members a number", $"{{\"type\":\"conversationUpdate\",\"membersAdded\":1,{Ids}}}", 400 },
        { "a member null", $"{{\"type\":\"conversationUpdate\",\"membersAdded\":[null],{Ids}}}", 400 },
        { "the type twice", $"{{\"type\":\"message\",\"type\":\"event\",{Ids}}}", 400 },
        { "an id twice in two spellings", "{\"type\":\"message\",\"from\":{\"id\":\"u\",\"ID\":\"v\"}}", 400 },
        { "NUL in an id", "{\"type\":\"message\",\"from\":{\"id\":\"a\\u0000b\"}}", 400 },
        { "half a character in an id", "{\"type\":\"message\",\"from\":{\"id\":\"a\\ud800\"}}", 400 },
        { "half a character in the text", $"{{\"type\":\"message\",\"text\":\"\\udc00\",{Ids}}}", 400 },
        { "half a character in channelData", $"{{\"type\":\"message\",\"text\":\"x\",\"channelData\":{{\"a\":[\"\\ud800\"]}},{Ids}}}", 400 },
        { "half a character in a member's name", $"{{\"type\":\"message\",\"text\":\"x\",\"value\":{{\"\\ud800\":1}},{Ids}}}", 400 },
        { "a line break in an id", "{\"type\":\"message\",\"from\":{\"id\":\"a\\nb\"}}", 400 },
        { "an id without end", $"{{\"type\":\"message\",\"from\":{{\"id\":\"{new string('u', 600)}\"}}}}", 400 },
        { "a conversation without end", $"{{\"type\":\"message\",\"conversation\":{{\"id\":\"{new string('c', 600)}\"}}}}", 400 },
        { "a service URL without end", $"{{\"type\":\"message\",\"serviceUrl\":\"http://localhost/{new string('c', 3000)}\"}}", 400 },
        { "21 attachments", $"{{\"type\":\"message\",\"attachments\":[{string.Join(',', Enumerable.Repeat("{}", 21))}],{Ids}}}", 400 },
        { "51 entities", $"{{\"type\":\"message\",\"entities\":[{string.Join(',', Enumerable.Repeat("{}", 51))}],{Ids}}}", 400 },
        { "501 members", $"{{\"type\":\"conversationUpdate\",\"membersAdded\":[{string.Join(',', Enumerable.Repeat("{}", 501))}],{Ids}}}", 400 },
        { "65 levels", $"{{\"type\":\"message\",\"value\":{Nested(65)},{Ids}}}", 400 },
        { "100,000 levels", $"{{\"type\":\"message\",\"value\":{Nested(100_000)},{Ids}}}", 400 },
        { "more than 256 KiB of text", $"{{\"type\":\"message\",\"text\":\"{new string('x', 262_144)}\",{Ids}}}", 413 },
        { "more than 256 KiB of blanks", new string(' ', 262_145), 413 },
    };

    public static HttpContent Of(string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new("application/json");
        return content;
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
