import { z } from 'zod';

// The policy of this page lets no text become code, which zod would try to be faster.
z.config({ jitless: true });
