// Runs before the scripts of a page: WebGL that draws nothing. Everything that the page computes for a three-dimensional picture is as with a graphics card,
// but the picture is empty. Drawing it in software would take most of the time of a test.
(() => {
    const constants = WebGLRenderingContext;
    const sizes = [constants.MAX_TEXTURE_SIZE, constants.MAX_RENDERBUFFER_SIZE];
    const types = {
        float: 'FLOAT', vec2: 'FLOAT_VEC2', vec3: 'FLOAT_VEC3', vec4: 'FLOAT_VEC4', mat2: 'FLOAT_MAT2', mat3: 'FLOAT_MAT3', mat4: 'FLOAT_MAT4',
        int: 'INT', ivec2: 'INT_VEC2', ivec3: 'INT_VEC3', ivec4: 'INT_VEC4', bool: 'BOOL', bvec2: 'BOOL_VEC2', bvec3: 'BOOL_VEC3', bvec4: 'BOOL_VEC4', sampler2D: 'SAMPLER_2D',
    };
    // What a program declares as 'attribute' or 'uniform', each once.
    const declared = ({ sources }, kind) => {
        const found = sources.flatMap(source => [...source.matchAll(new RegExp(`\\b${kind}\\s+(?:(?:high|medium|low)p\\s+)?(\\w+)\\s+([^;]+);`, 'g'))])
            .flatMap(([, type, names]) => names.split(',').map(name => ({ name: name.trim().replace(/\[.*/, '[0]'), type: constants[types[type]], size: Number(name.match(/\[(\d+)/)?.[1] ?? 1) })));
        return [...new Map(found.map(its => [its.name, its])).values()];
    };
    const answers = canvas => ({
        canvas,
        getExtension: () => ({}),
        getSupportedExtensions: () => [],
        getContextAttributes: () => ({}),
        isContextLost: () => false,
        getError: () => 0,
        getParameter: name => sizes.includes(name) ? 4096 : 16,
        createShader: () => ({ source: '' }),
        shaderSource: (shader, source) => { shader.source = source; },
        createProgram: () => ({ sources: [] }),
        attachShader: (program, shader) => { program.sources.push(shader.source); },
        getShaderParameter: () => true,
        getProgramParameter: (program, name) => name === constants.ACTIVE_ATTRIBUTES ? declared(program, 'attribute').length : name === constants.ACTIVE_UNIFORMS ? declared(program, 'uniform').length : true,
        getActiveAttrib: (program, at) => declared(program, 'attribute')[at],
        getActiveUniform: (program, at) => declared(program, 'uniform')[at],
        getAttribLocation: (program, name) => declared(program, 'attribute').findIndex(its => its.name === name),
        getUniformLocation: () => ({}),
        getShaderInfoLog: () => '',
        getProgramInfoLog: () => '',
        getShaderPrecisionFormat: () => ({ rangeMin: 127, rangeMax: 127, precision: 23 }),
        checkFramebufferStatus: () => constants.FRAMEBUFFER_COMPLETE,
    });
    const nothing = () => ({});
    const context = canvas => new Proxy(answers(canvas), {
        get: (known, name) => name === 'drawingBufferWidth' ? Math.max(1, canvas.width) : name === 'drawingBufferHeight' ? Math.max(1, canvas.height) : name in known ? known[name] : constants[name] ?? nothing,
    });
    const contexts = new WeakMap();
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (type, options) {
        if (!type.includes('webgl'))
            return plain.call(this, type, options);
        if (!contexts.has(this))
            contexts.set(this, context(this));
        return contexts.get(this);
    };
})();
