package nl.imwregiotilburg.taint.eenentwintigste;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

class EenentwintigsteKruisjes extends FilterWriter {
    EenentwintigsteKruisjes(Writer doel) { super(doel); }

    @Override
    public void write(String s, int van, int aantal) throws IOException { out.write("x".repeat(aantal)); }
}
