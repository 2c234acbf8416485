namespace GradientDescent.Reports.Tests;

public sealed class LiveWordsTests
{
    [NodeTheory]
    [InlineData("{ points: [], epochs: 0, descents: 0, isOver: false }", "Waiting for the first epoch.")]
    [InlineData("{ points: [], epochs: 0, descents: 0, isOver: true }", "The program has ended without a descent.")]
    [InlineData("{ points: [{ epoch: 1500, loss: 5959.73, validationLoss: null, rate: 0.0075 }], epochs: 20000, descents: 1, isOver: false }", "Epoch 1,500 of 20,000: loss 5960, learning rate 0.0075.")]
    [InlineData("{ points: [{ epoch: 3, loss: null, validationLoss: 2, rate: null }], epochs: 4, descents: 2, isOver: true }", "Descent 2, epoch 3 of 4: loss –, validation loss 2. The program has ended.")]
    public void The_state_is_told_in_words(string state, string words) => Assert.Equal(words, PageScripts.Read<string>($"liveWords.state({state})", "text.js", "words.js", "live-words.js"));
}
