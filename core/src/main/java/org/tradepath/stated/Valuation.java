package org.tradepath.stated;

/**
 * At which border goods are valued. A usual reporter values its exports {@link #FOB} and its imports {@link #CIF}.
 *
 * @since 0.1.0
 */
public enum Valuation {
    /** Free on board: the value at the exporter's border, without freight and insurance from there. */
    FOB,
    /** Cost, insurance and freight: the value at the importer's border. */
    CIF
}
