package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

@WebServlet("/v25/bytereeks")
public class ByteReeks extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        byte[] b = p.getBytes(StandardCharsets.UTF_8);
        ServletOutputStream os = resp.getOutputStream();
        os.write(b); // EXPECT
        os.println(b.length); // SAFE
        byte[] leeg = new byte[b.length];
        os.write(leeg); // SAFE
        System.arraycopy(b, 0, leeg, 0, b.length);
        os.write(leeg); // EXPECT
        ByteBuffer buf = ByteBuffer.allocate(4 + b.length);
        buf.putInt(0x41424344).put(b).flip();
        os.write(buf.array(), 0, 4); // SAFE
        os.write(buf.array(), 4, b.length); // EXPECT
        Arrays.fill(b, (byte) '.');
        os.write(b); // SAFE
        os.print(new String(leeg, StandardCharsets.UTF_8)); // EXPECT
    }
}
