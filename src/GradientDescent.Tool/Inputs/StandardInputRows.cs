namespace GradientDescent.Tool.Inputs;

/// <summary>The rows of standard input, in memory, because a fit reads rows several times.</summary>
internal sealed class StandardInputRows : PropertySource
{
    public const string InputName = "standard input";

    private readonly byte[] _text;
    private readonly CsvOptions _options;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="IOException">The text is longer than an array can be, about 2 GB.</exception>
    public StandardInputRows(Stream input, CsvOptions options)
    {
        // Wrong options are found before anything is read.
        Csv.Open(input, options, InputName);
        using var text = new MemoryStream();
        input.CopyTo(text);
        _text = text.ToArray();
        _options = options;
    }

    public override string Name => InputName;

    public override CellFormat Format => _options.Format;

    public override BatchReader Open() => Csv.Open(new MemoryStream(_text, writable: false), _options, Name).Open();
}
