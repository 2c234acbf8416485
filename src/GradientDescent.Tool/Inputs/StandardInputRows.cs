namespace GradientDescent.Tool.Inputs;

/// <summary>The rows of standard input, in memory, because a fit reads rows several times.</summary>
internal sealed class StandardInputRows : PropertySource
{
    public const string InputName = "standard input";

    private readonly byte[] _text;
    private readonly ReadingChoice _reading;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="IOException">The text is longer than an array can be, about 2 GB.</exception>
    public StandardInputRows(Stream input, ReadingChoice reading)
    {
        // Wrong options are found before anything is read.
        OpenOnce(input, reading);
        using var text = new MemoryStream();
        input.CopyTo(text);
        _text = text.ToArray();
        _reading = reading;
    }

    public override string Name => InputName;

    public override CellFormat Format => _reading.Csv.Format;

    /// <summary>The rows of standard input, which are read only once.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static PropertySource OpenOnce(Stream input, ReadingChoice reading) =>
        reading.IsJson == true ? JsonLines.Open(input, reading.Csv.Format, InputName) : Csv.Open(input, reading.Csv, InputName);

    public override BatchReader Open() => OpenOnce(new MemoryStream(_text, writable: false), _reading).Open();
}
