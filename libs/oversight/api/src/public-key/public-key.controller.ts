import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, Inject, NotFoundException } from '@nestjs/common';
import { CONFIG, type Config } from '@bundel/platform';
import { publicAuditKey, publicAuditKeyPem } from '../checkpoint/audit-key.js';

/** The public half of the key that signs checkpoints, for whoever checks a seal; it is no secret. */
@Controller('.well-known')
export class PublicKeyController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('audit-key.pem')
  @Header('content-type', 'application/x-pem-file')
  @Header('content-disposition', 'attachment; filename="audit-key.pub.pem"')
  @Header('cache-control', 'public, max-age=3600')
  async publicKey(): Promise<string> {
    const { AUDIT_KEY_FILE: file } = this.config;
    if (file === undefined) throw new NotFoundException();
    return publicAuditKeyPem(publicAuditKey(await readFile(file)));
  }
}
