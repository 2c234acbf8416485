using System.Text;

namespace GradientDescent.Files;

/// <summary>A text in memory.</summary>
internal sealed class TextInput(string text) : Input
{
    public override string Name => "text";

    public override bool IsUtf8 => true;

    public override Stream Open() => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
}
