using System.Text;

namespace GradientDescent.Statistics.Text;

/// <summary>Breaks a text into lines between words.</summary>
internal static class WrappedText
{
    public static string Of(string text, int width)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            if (length > 0)
            {
                var fits = length + 1 + word.Length <= width;
                lines.Append(fits ? ' ' : '\n');
                length = fits ? length + 1 : 0;
            }

            lines.Append(word);
            length += word.Length;
        }

        return lines.ToString();
    }
}
