package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SerieEigen extends HttpServlet {
    static class Geheim implements Externalizable {
        String open = "";
        String dicht = "";

        public Geheim() {
        }

        @Override
        public void writeExternal(ObjectOutput o) throws IOException {
            o.writeUTF(open);
            o.writeUTF("verborgen");
        }

        @Override
        public void readExternal(ObjectInput i) throws IOException {
            open = i.readUTF();
            dicht = i.readUTF();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Geheim g = new Geheim();
        g.open = request.getParameter("open");
        g.dicht = request.getParameter("dicht");
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ObjectOutputStream oos = new ObjectOutputStream(b);
        g.writeExternal(oos);
        oos.flush();
        Geheim h = new Geheim();
        h.readExternal(new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())));
        w.println(h.open); // EXPECT
        w.println(h.dicht); // SAFE
        w.println(g.dicht); // EXPECT
    }
}
