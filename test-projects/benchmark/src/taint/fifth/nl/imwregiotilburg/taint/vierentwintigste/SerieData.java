package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SerieData extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(b);
        d.writeInt(req.getParameter("naam").length());
        d.writeUTF(req.getParameter("naam"));
        d.writeUTF("slot");
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(b.toByteArray()));
        out.println(in.readInt()); // SAFE
        out.println(in.readUTF()); // EXPECT
        out.println(in.readUTF()); // SAFE
        StringWriter sw = new StringWriter();
        sw.write("kop ");
        sw.append(req.getParameter("stad"));
        out.println(sw.getBuffer()); // EXPECT
    }
}
