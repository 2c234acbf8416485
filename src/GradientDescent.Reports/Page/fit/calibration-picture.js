'use strict';

// Whether the predictions are right on average: the mean target beside the mean prediction.
function addCalibration(grid, calibration) {
    const [predictions, targets, errors] = ['predictions', 'targets', 'standardErrors'].map(name => Array.from(doubles(calibration[name])));
    const far = targets.filter((target, bin) => Math.abs(target - predictions[bin]) > 2 * errors[bin]).length;
    grid.append(figure('fit-calibration', 'Calibration', fitCaptions.calibration(far, errors.filter(error => !Number.isNaN(error)).length)));
    plot.draw('fit-calibration', () => {
        const both = ends([...predictions, ...targets]);
        return {
            traces: [
                referenceLine('target = prediction', both, both),
                {
                    type: 'scatter', mode: 'markers', name: 'mean', x: predictions, y: targets, customdata: Array.from(doubles(calibration.rowCounts)),
                    marker: { color: theme.color('first'), size: 9 }, error_y: { type: 'data', array: errors.map(error => 2 * error || 0), color: theme.color('first'), thickness: 2, width: 5 },
                    hovertemplate: 'mean prediction %{x:.6g}<br>mean target %{y:.6g}<br>%{customdata:,} rows<extra></extra>',
                },
            ],
            layout: { xaxis: titled(`Mean predicted ${report.targetAxis}`), yaxis: titled(`Mean actual ${report.targetAxis}`), showlegend: false },
        };
    });
}
