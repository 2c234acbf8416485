'use strict';

// The coefficients by penalty.
const pathPicture = {
    colors: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    dashes: ['solid', 'dash', 'dot'],

    add(grid, coefficients, units) {
        const path = report.penaltyPath;
        const penalties = new Penalties(path);
        const weights = doubles(path.weights);
        const few = this.colors.length * this.dashes.length;
        // Those that are largest on average over the penalties: they are seen in the picture.
        const along = feature => weights.filter((_, at) => at % report.weightNames.length === feature).reduce((sum, value) => sum + coefficients.comparable(feature, value), 0);
        const named = largestOf(coefficients.names.map((_, feature) => along(feature)), few);
        grid.append(figure('fit-path', 'Coefficients by penalty',
            `The optimum for each of ${text.count(penalties.x.length, 'penalty', 'penalties')}, from ${text.count(path.rowCount, 'row')}.`
            + (named.length < coefficients.names.length ? ` ${named.length} of ${coefficients.names.length} lines have a colour and a name; the others are grey.` : '') + penalties.note));
        const draw = chosen => plot.draw('fit-path', () => ({
            traces: coefficients.names.map((name, feature) => {
                const at = named.indexOf(feature);
                const values = Array.from(penalties.x, (_, point) => weights[point * report.weightNames.length + feature] * coefficients.scale(feature, chosen));
                return {
                    type: 'scatter', mode: penalties.x.length === 1 ? 'markers' : 'lines', name: text.literal(name), x: penalties.ordered(penalties.x), y: penalties.ordered(values),
                    text: penalties.ordered(penalties.labels), hovertemplate: `${text.literal(name)} %{y:.6g}<br>%{text}<extra></extra>`, showlegend: at >= 0,
                    line: at < 0
                        ? { color: theme.color('axis'), width: 1 }
                        : { color: theme.color(this.colors[at % this.colors.length]), dash: this.dashes[Math.floor(at / this.colors.length)], width: 2 },
                };
            }),
            layout: { xaxis: penalties.axis, yaxis: titled(chosen === 'standardised' ? 'Standardised coefficient' : 'Coefficient'), showlegend: true, legend: legendBelow },
        }));
        draw(units);
        return draw;
    },
};
