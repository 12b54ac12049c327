namespace StudyBot.Browser.Tests;

/// <summary>How much of the page a student sees at once.</summary>
public enum Screen
{
    Desk,
    Phone,
}
