/** A module that uses the library as docs/embedding.md says. */
module embedding.module {
    requires org.tradepath;
    requires de.siegmar.fastcsv;
}
