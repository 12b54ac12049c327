namespace StudyBot.Conversation.Tests;

internal sealed record Pixel(int Red, int Green, int Blue, int Alpha);
