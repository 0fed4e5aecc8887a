"""SVG names: the elements and attributes by which a drawing is seen; no other is published."""

_ELEMENTS = """
a animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix
feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
filter g image line linearGradient marker mask mpath path pattern polygon polyline radialGradient
rect set stop style svg switch symbol text textPath tref tspan use view
"""
_ATTRIBUTES = """
accumulate additive alignment-baseline amplitude attributeName attributeType azimuth baseFrequency
baseline-shift begin bias by calcMode class clip clip-path clip-rule clipPathUnits color
color-interpolation color-interpolation-filters color-rendering cursor cx cy d diffuseConstant
direction display divisor dominant-baseline dur dx dy edgeMode elevation enable-background end
exponent fill fill-opacity fill-rule filter filterRes filterUnits flood-color flood-opacity font
font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
font-variant font-variant-ligatures font-variation-settings font-weight fr from fx fy
glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits height
image-rendering in in2 inline-size intercept isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength
kerning keyPoints keySplines keyTimes lang lengthAdjust letter-spacing lighting-color
limitingConeAngle line-height marker marker-end marker-mid marker-start markerHeight markerUnits
markerWidth mask mask-type maskContentUnits maskUnits max method min mix-blend-mode mode
numOctaves offset opacity operator order orient origin overflow paint-order path pathLength
patternContentUnits patternTransform patternUnits pointer-events points pointsAtX pointsAtY
pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY repeatCount
repeatDur requiredExtensions requiredFeatures restart result rotate rx ry scale seed shape-inside
shape-rendering side slope space spacing specularConstant specularExponent spreadMethod
startOffset stdDeviation stitchTiles stop-color stop-opacity stroke stroke-dasharray
stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
style surfaceScale systemLanguage tableValues targetX targetY text-align text-anchor
text-decoration text-indent text-orientation text-overflow text-rendering text-transform
textLength to transform transform-box transform-origin type unicode-bidi values vector-effect
version viewBox visibility white-space width word-spacing writing-mode x x1 x2 xChannelSelector y
y1 y2 yChannelSelector z
"""

ELEMENTS = frozenset(_ELEMENTS.split())

WORDED = frozenset(("a", "style", "text", "textPath", "tspan"))
"""Those in which words are more than blanks between elements."""

ATTRIBUTES = frozenset(_ATTRIBUTES.split())
"""Besides `id`, which is kept where something refers to it, and `href`, where it is within."""
