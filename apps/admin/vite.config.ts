import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const { API_ORIGIN = "http://127.0.0.1:4000", PORT = "4120" } = loadEnv(mode, process.cwd(), "");
  return {
    plugins: [react()],
    server: {
      port: Number(PORT),
      host: "127.0.0.1",
      proxy: Object.fromEntries(
        ["/graphql", "/files", "/events", "/healthz", "/readyz"].map((path) => [path, API_ORIGIN]),
      ),
    },
    build: { target: "es2023", chunkSizeWarningLimit: 900 },
  };
});
