'use strict';

// What two numbers of every row a picture shows: each row where there are few, { x, y }; counts in cells where there are many, { cells }.
class RowPairs {
    constructor(rows, weights, hasIntercept) {
        this.rows = rows;
        if (!rows.points)
            return;
        this.columns = rows.points.columns.map(doubles);
        const features = this.columns.length - 1;
        this.target = this.columns[features];
        this.predictions = this.target.map((_, row) => {
            let sum = hasIntercept ? weights[features] : 0;
            for (let feature = 0; feature < features; feature++)
                sum += weights[feature] * this.columns[feature][row];
            return sum;
        });
        // As statisticians take it: above 0 where there is more than was predicted.
        this.residuals = this.target.map((target, row) => target - this.predictions[row]);
    }

    get predictedByActual() {
        return this.columns ? { x: this.target, y: this.predictions } : { cells: this.rows.predictedByActual };
    }

    get residualByFitted() {
        return this.columns ? { x: this.predictions, y: this.residuals } : { cells: this.rows.residualByFitted };
    }

    // at: the how-manieth of the features that are pictured.
    residualByFeature(at) {
        return this.columns ? { x: this.columns[this.rows.features[at]], y: this.residuals } : { cells: this.rows.residualByFeature[at] };
    }

    targetByFeature(at) {
        return this.columns ? { x: this.columns[this.rows.features[at]], y: this.target } : { cells: this.rows.targetByFeature[at] };
    }

    // What a caption says of it.
    counted(cells) {
        return this.columns
            ? `A point for each of ${text.count(this.rows.count, 'row')}.`
            : `All ${text.count(this.rows.count, 'row')}, counted in ${cells.width} × ${cells.height} cells.`;
    }
}
