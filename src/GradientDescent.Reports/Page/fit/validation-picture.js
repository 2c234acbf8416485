'use strict';

// How well each penalty predicts rows kept away from training.
const validationPicture = {
    add(grid) {
        const validation = report.crossValidation;
        const penalties = new Penalties(validation);
        const [losses, errors, training] = [doubles(validation.validationLosses), doubles(validation.standardErrors), doubles(validation.losses)];
        grid.append(figure('fit-validation', 'Cross-validation',
            `Mean loss over rows kept away from training, ± one standard error, of ${text.count(validation.rowCount, 'row')}. The best is the lowest; `
            + `the strongest penalty within one standard error of it is no worse as far as the folds can tell, and simpler.${penalties.note}`));
        plot.draw('fit-validation', () => ({
            traces: [
                {
                    ...this.line('validation loss', penalties, losses, 'first'),
                    error_y: { type: 'data', array: penalties.ordered(errors), color: theme.color('sixth'), thickness: 1, width: 3 },
                },
                { ...this.line('training loss', penalties, training, 'sixth'), line: { color: theme.color('sixth'), dash: 'dot', width: 2 } },
                this.mark('best', 'minimum', 'circle-open', penalties, losses, validation.best),
                this.mark('one standard error', 'second', 'diamond-open', penalties, losses, validation.oneStandardError),
            ],
            layout: { xaxis: penalties.axis, yaxis: this.axis([...losses, ...training]), legend: legendBelow },
        }));
    },

    // On a straight axis the strongest penalties may press all others flat.
    axis(losses) {
        const [least, most] = [Math.min(...losses), Math.max(...losses)];
        return least > 0 && most > 10 * least ? logarithmic('Mean loss', losses) : titled('Mean loss');
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
