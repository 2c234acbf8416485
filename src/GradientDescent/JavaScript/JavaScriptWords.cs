namespace GradientDescent.JavaScript;

/// <summary>The words that no name in a printed function may be: the reserved words of JavaScript, and what the function calls.</summary>
internal static class JavaScriptWords
{
    public static readonly IReadOnlyList<string> All =
    [
        .. ("arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for function get if implements "
            + "import in instanceof interface let new null of package private protected public return set static super switch this throw true try typeof undefined var void while "
            + "with yield").Split(' '),
        .. "Array BigInt Boolean Date Infinity Math NaN Number RangeError String TypeError".Split(' '),
    ];
}
