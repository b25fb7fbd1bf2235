package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

public class IO06Buffers extends HttpServlet {
    private static String kopieer(java.io.Reader r) throws IOException {
        StringWriter sw = new StringWriter();
        int c;
        while ((c = r.read()) != -1) {
            sw.write(c);
        }
        return sw.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getQueryString());
        uit.println(kopieer(new StringReader(w))); // EXPECT
        uit.println(kopieer(new StringReader("vast"))); // SAFE
        CharBuffer cb = CharBuffer.wrap(w);
        uit.println(cb.toString()); // EXPECT
        uit.println(CharBuffer.wrap("vast").toString()); // SAFE
        ByteBuffer bb = StandardCharsets.UTF_8.encode(w);
        uit.println(bb.remaining()); // SAFE
        uit.println(StandardCharsets.UTF_8.decode(bb)); // EXPECT
        StringWriter sw = new StringWriter();
        new StringReader(w).transferTo(sw);
        uit.println(sw); // EXPECT
        uit.println(new StringReader(w).markSupported()); // SAFE
    }
}
