namespace GradientDescent.Python;

/// <summary>The words that no name in a printed function may be: the keywords of Python, and what the function calls.</summary>
internal static class PythonWords
{
    public static readonly IReadOnlyList<string> All =
    [
        .. ("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass "
            + "raise return try while with yield match case type _").Split(' '),
        .. "abs float math max min __debug__".Split(' '),
        .. "Decimal OverflowError SimpleNamespace ValueError bool datetime int isinstance map re str struct".Split(' '),
    ];
}
