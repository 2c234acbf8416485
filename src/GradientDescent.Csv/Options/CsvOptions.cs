using System.Text;

namespace GradientDescent;

/// <summary>How CSV text is read.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CsvOptions
{
    internal const int MaxColumns = 65_536;

    /// <summary>The character between two cells. Default: null, the one of comma, semicolon, tab and bar that the first line has most of.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether the first line has the names of the columns. Default: true.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>The names of the columns of a text without a header. Default: null, <c>Column1</c>, <c>Column2</c> and so on.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>How a line begins that is a comment, such as <c>#</c>. Default: null, there are no comments.</summary>
    public string? Comment { get; init; }

    /// <summary>How cells are read: decimal comma, missing values, dates. Default: <see cref="CellFormat.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public CellFormat Format
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = CellFormat.Default;

    /// <summary>The encoding of a text without a byte order mark. Default: UTF-8.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Encoding Encoding
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Encoding.UTF8;

    /// <summary>The largest number of threads that read. It does not change the result. Default: null, one per processor.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    internal void Validate()
    {
        if (Delimiter is { } delimiter && (delimiter is not ('\t' or (>= ' ' and <= '~')) || delimiter is '"' or '#' or '.' || char.IsAsciiLetterOrDigit(delimiter)))
            throw new ArgumentException($"The delimiter cannot be '{delimiter}': use a comma, a semicolon, a tab or another punctuation mark.");
        if (HasHeader && Names is not null)
            throw new ArgumentException("Names are for a text without a header: set HasHeader = false.");
        if (Names is { Count: 0 or > MaxColumns })
            throw new ArgumentException($"There are {Names.Count} Names: give 1 to {MaxColumns}.");
        if (Names?.Any(static name => name is null) == true)
            throw new ArgumentException("One of the Names is null: give each column a name.");
        if (Names is not null && Names.GroupBy(static name => name).FirstOrDefault(static same => same.Count() > 1)?.Key is { } twice)
            throw new ArgumentException($"The name '{twice}' is in Names twice.");
        if (Comment is not null && (Comment.Length == 0 || !Ascii.IsValid(Comment) || Comment.ContainsAny('\r', '\n', '"')))
            throw new ArgumentException("A comment must begin with one or more ASCII characters other than quotes and line ends.");
        if (MaxDegreeOfParallelism is < 1)
            throw new ArgumentException("MaxDegreeOfParallelism must be 1 or more.");
    }
}
