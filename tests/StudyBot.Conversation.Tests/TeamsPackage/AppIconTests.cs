namespace StudyBot.Conversation.Tests;

public sealed class AppIconTests
{
    [Fact]
    public void The_outline_is_white_on_transparent_and_nothing_else()
    {
        var picture = Picture.Decode(AppIcons.Read("outline.png"));

        Assert.Equal((32, 32), (picture.Width, picture.Height));
        Assert.All(picture.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(picture.Pixels.Count(pixel => pixel.Alpha == 255), 150, 500);
        Assert.InRange(picture.Pixels.Count(pixel => pixel.Alpha == 0), 400, 800);
    }

    [Fact]
    public void The_color_picture_fills_its_square_with_the_accent_and_keeps_the_mark_in_the_middle()
    {
        var picture = Picture.Decode(AppIcons.Read("color.png"));
        var accent = new Pixel(0x33, 0x46, 0xB8, 255);

        Assert.Equal((192, 192), (picture.Width, picture.Height));
        Assert.Equal("#3346B8", (string?)Ordered.Manifest()["accentColor"]);
        var marked = Enumerable.Range(0, picture.Pixels.Count).Where(at => picture.Pixels[at] != accent).ToList();
        Assert.All(marked, at => Assert.InRange(at % 192, 36, 155));
        Assert.All(marked, at => Assert.InRange(at / 192, 36, 155));
        Assert.True(marked.Count > 5000, $"only {marked.Count} pixels of a mark");
        Assert.All(picture.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
    }
}
