namespace StudyBot.Browser.Tests;

/// <summary>How large a student's screen is, and which colours it likes.</summary>
public enum Look
{
    DeskLight,
    DeskDark,
    PhoneLight,
    PhoneDark,
}
