namespace StudyBot.Benchmarks;

/// <summary>What a student says, round and round: a short quiz, then questions to the notes.</summary>
internal static class StudentWords
{
    private static readonly string[] Quiz = ["quiz 4", "B", "A", "C", "D", "stop"];

    private static readonly string[] Questions =
    [
        "who pachtes the OS on EC2?",
        "what is the root user for and when may I use it",
        "how do I give an application on EC2 access to a bucket",
        "difference between security groups and network ACLs",
        "what does GuardDuty do",
        "where can I download compliance reports",
        "is data on S3 encrypted by default?",
        "who keeps the log of API calls",
        "how does identity center help with many accounts",
        "what protects a website from DDoS",
        "how long may an access key live",
        "which service finds personal data in buckets",
    ];

    /// <summary>All that may be said.</summary>
    public static IEnumerable<string> All => Quiz.Concat(Questions).Distinct();

    /// <summary>One quiz after the other.</summary>
    public static string InQuiz(int student, int turn) => Quiz[(turn + student) % Quiz.Length];

    /// <summary>Half of the turns belong to a quiz, half are questions; students are at different places.</summary>
    public static string At(int student, int turn)
    {
        var place = turn + (student * 5);
        var within = place % 12;
        return within < Quiz.Length ? Quiz[within] : Questions[((place / 12 * 6) + within - Quiz.Length) % Questions.Length];
    }
}
