using GradientDescent.Terms;

namespace GradientDescent.Tool.Formulas;

/// <summary>A formula is wrong, or it asks for something that its table does not have. The exception has the place of the mistake.</summary>
/// <param name="message">What is wrong, and what to write instead.</param>
/// <param name="formula">The text of the formula.</param>
/// <param name="position">The index of the first wrong character, counted from 0. At the end of the text, its length.</param>
internal sealed class FormulaException(string message, string formula, int position) : Exception(VisibleText.Of(message))
{
    /// <summary>The text of the formula.</summary>
    public string Formula { get; } = formula;

    /// <summary>The index of the first wrong character, counted from 0. At the end of the text, its length.</summary>
    public int Position { get; } = position;

    /// <summary>The formula, and below it a <c>^</c> that marks the mistake. Both lines are indented by two spaces.</summary>
    public string MarkedFormula => $"  {VisibleText.Of(Formula)}\n  {new string(' ', Position)}^";
}
