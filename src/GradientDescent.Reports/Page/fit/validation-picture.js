'use strict';

// The loss of each penalty over rows that were not trained on.
const validationPicture = {
    add(grid) {
        const validation = report.crossValidation;
        const penalties = new Penalties(validation);
        const [losses, errors, training] = [doubles(validation.validationLosses), doubles(validation.standardErrors), doubles(validation.losses)];
        grid.append(figure('fit-validation', 'Cross-validation',
            joined([
                words`The mean loss over rows that were not trained on, ± one standard error, from ${counted('crossValidation.rowCount', validation.rowCount, 'row')}. The best penalty has the lowest loss.`,
                'The strongest penalty whose loss is within one standard error of the lowest gives a simpler model with a loss that is not clearly higher.', ...penalties.notes('crossValidation'),
            ])));
        plot.draw('fit-validation', () => ({
            traces: [
                standardErrorBand(penalties.ordered(penalties.x), penalties.ordered(losses), penalties.ordered(errors), 'validation'),
                this.line('validation loss', penalties, losses, 'validation'),
                { ...this.line('training loss', penalties, training, 'path'), line: { color: theme.color('path'), dash: 'dot', width: 2 } },
                this.mark('best', 'minimum', 'circle-open', penalties, losses, validation.best),
                this.mark('one standard error', 'second', 'diamond-open', penalties, losses, validation.oneStandardError),
            ],
            layout: { xaxis: penalties.axis, yaxis: this.axis([...losses, ...training]), legend: legendBelow },
        }));
    },

    // On a linear axis, the large losses of the strongest penalties could hide all differences between the others.
    axis(losses) {
        const [least, most] = [Math.min(...losses), Math.max(...losses)];
        const name = text.withUnit('Mean loss', lossUnit(report));
        return least > 0 && most > 10 * least ? logarithmic(name, losses) : titled(name);
    },

    line(name, penalties, numbers, color) {
        return {
            type: 'scatter', mode: 'lines', name, x: penalties.ordered(penalties.x), y: penalties.ordered(numbers), text: penalties.ordered(penalties.labels),
            hovertemplate: `${name} %{y:.6g}<br>%{text}<extra></extra>`, line: { color: theme.color(color), width: 2 },
        };
    },

    mark(name, color, symbol, penalties, losses, point) {
        return {
            type: 'scatter', mode: 'markers', name, x: [penalties.x[point]], y: [losses[point]], text: [penalties.labels[point]],
            hovertemplate: `${name}: %{y:.6g}<br>%{text}<extra></extra>`, marker: { color: theme.color(color), symbol, size: 14, line: { width: 3 } },
        };
    },
};
